-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a guided review keeps, and what a running checklist keeps of its template. Whoever takes part in a review is
-- named as in touchpoint.contacts ("; " between the names).
ALTER TABLE review ADD COLUMN contacts {text};
--;;
ALTER TABLE review ADD COLUMN buyer_says {text};
--;;
ALTER TABLE review ADD COLUMN satisfaction {int};
--;;
ALTER TABLE review ADD COLUMN reopened_reason {text};
--;;
ALTER TABLE review_layer ADD COLUMN contacts {text};
--;;
ALTER TABLE review_layer ADD COLUMN buyer_says {text};
--;;
ALTER TABLE review_layer ADD COLUMN satisfaction {int};
--;;
ALTER TABLE review_layer ADD COLUMN reopened_reason {text};
--;;
ALTER TABLE checklist_item ADD COLUMN done_means {text};
--;;
ALTER TABLE checklist_item ADD COLUMN depends_on {int};
--;;
ALTER TABLE checklist_item ADD COLUMN form {text};
--;;
ALTER TABLE checklist_item_layer ADD COLUMN done_means {text};
--;;
ALTER TABLE checklist_item_layer ADD COLUMN depends_on {int};
--;;
ALTER TABLE checklist_item_layer ADD COLUMN form {text};
