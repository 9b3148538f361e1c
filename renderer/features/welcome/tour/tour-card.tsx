import { Box, Button, Group, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { TOUR_STEPS, tourAddress, type TourGround } from '#shared/domain/tour/tour-steps';
import { tourText as words } from '#shared/text/screens/tour';
import { goToTourStep, leaveTour } from '../../../data/tour';
import classes from './tour-card.module.css';
import { useFocusUntilUsed } from './use-focus-until-used';

type TourCardProps = { step: number; ground: TourGround };

/** One step of the tour: what the screen below is for, and the ways on, back and out. */
export function TourCard({ step, ground }: TourCardProps) {
  const [, navigate] = useLocation();
  const onward = useRef<HTMLButtonElement>(null);
  useFocusUntilUsed(onward);
  const name = TOUR_STEPS[step] ?? TOUR_STEPS[0];
  const { title, text } = words.steps[name];
  const isLast = step === TOUR_STEPS.length - 1;
  const goTo = (next: number): void => {
    const target = TOUR_STEPS[next];
    if (target === undefined) return;
    goToTourStep(next);
    navigate(tourAddress(target, ground));
  };
  return (
    <Box
      component="section"
      className={classes.card}
      aria-label={words.name}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leaveTour();
      }}
    >
      <div id="tour-words" className={classes.words}>
        <Title order={2} size="h3">
          {words.at(step + 1, TOUR_STEPS.length, title)}
        </Title>
        <Text size="sm">{text}</Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {step > 0 && (
          <Button size="xs" variant="default" onClick={() => goTo(step - 1)}>
            {words.back}
          </Button>
        )}
        <Button
          ref={onward}
          size="xs"
          aria-describedby="tour-words"
          onClick={() => (isLast ? leaveTour() : goTo(step + 1))}
        >
          {isLast ? words.finish : words.next}
        </Button>
        {!isLast && (
          <Button size="xs" variant="subtle" onClick={leaveTour}>
            {words.leave}
          </Button>
        )}
      </Group>
    </Box>
  );
}
